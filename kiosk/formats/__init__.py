"""The formats that a programme is written in: each is read to a Programme, or to every problem that it has."""
