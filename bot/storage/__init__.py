"""The database: SQLite or PostgreSQL, behind the stores of bot.core.stores."""
