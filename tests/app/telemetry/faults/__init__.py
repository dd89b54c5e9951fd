"""A server that misbehaves by script, on real sockets, and what delivery makes of it."""
