"""The Qt objects between the Frame and QML."""
