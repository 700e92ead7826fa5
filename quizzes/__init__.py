"""Text in, questions out: knows nothing of Telegram, databases, clocks or global randomness."""
