"""The rules of time: pure functions of (programme, operator's registers, now). No Qt, no files, no clock."""
