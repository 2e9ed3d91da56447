"""Qt objects without decisions: a Frame → properties that QML binds to; only what changed is notified."""
