"""Which words may be asked about, and is each what it looks like?"""
