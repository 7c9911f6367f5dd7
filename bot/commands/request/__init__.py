"""Requests: for assistance, which is offered and never commanded, and for information."""
