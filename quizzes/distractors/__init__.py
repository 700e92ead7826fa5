"""How wrong answers are found, proved wrong and kept: the values, the lexicons, the vetoes."""
