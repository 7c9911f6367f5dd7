"""Situation reports."""
