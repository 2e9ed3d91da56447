import QtQuick

// Text that nobody sees: how high a Block's words are at one size.
Block {
    visible: false
    smallest: largest
    leading: 1
}
