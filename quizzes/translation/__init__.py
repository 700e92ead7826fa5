"""Questions from one language to the other: terms, meanings, readings."""
