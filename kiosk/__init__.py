"""The programme of a conference on a venue's TV."""

__version__ = "0.1.0"
