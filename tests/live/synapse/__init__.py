"""A real Matrix homeserver on loopback, and people who use it."""
