"""Questions about what the interview says: who asked and answered what, what is true by the text, who said it."""
