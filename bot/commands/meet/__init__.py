"""Meetings: filed, told of, remembered, answered."""
