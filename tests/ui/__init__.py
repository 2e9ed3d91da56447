"""The screen as people see it: every moment, at every size."""
