"""Machine translators, each behind ``bot.core.translating.Engine``."""
