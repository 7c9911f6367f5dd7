"""The alarm clock: APScheduler behind a port. What falls due is kept in the database, not here."""
