"""A programme at an address: asked for again and again, kept on disk, and shown from there."""
