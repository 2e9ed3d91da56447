"""The operator's desk: what a key asked for, until Enter makes it so. No Qt: keys come in, a layer comes out."""

from kiosk.desk.desk import PATIENCE, Desk, Effect

__all__ = ["PATIENCE", "Desk", "Effect"]
