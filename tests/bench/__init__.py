"""Measurements. `python -m tests.bench` makes all of them, `python -m tests.bench NAME...` some.

A benchmark is a module here with `async def measure() -> list[Row]`; it is called by the module's name.
"""
