"""Translation on the command line: one text in, one text out, by the engines that the bot would ask."""
