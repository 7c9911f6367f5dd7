"""Terms: one thing, named one way in each language, by everybody and by every engine."""
