"""Tasks: given, answered, done, verified, and reminded of in between."""
