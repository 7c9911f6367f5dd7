"""Digests: what happened, and what waits for whom, at the times that people ask for."""
