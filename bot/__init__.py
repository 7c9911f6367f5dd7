"""Liaison: a coordination bot for multinational relief operations, in Matrix and Telegram rooms."""

__version__ = "0.1.0"
