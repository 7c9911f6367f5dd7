"""The corridor: what is heard is kept, handled once, and answered until the answer is delivered."""
