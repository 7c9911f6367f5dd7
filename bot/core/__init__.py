"""The words of the field and of the corridor. Pure: imports nothing else of ours and no vendor."""
