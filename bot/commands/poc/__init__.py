"""Points of contact: who to turn to for something, and how."""
