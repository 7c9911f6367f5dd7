"""The platforms. Each lives in its own package and nothing else knows its vendor."""
