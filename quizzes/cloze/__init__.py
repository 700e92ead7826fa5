"""Questions with a gap: which word is missing from a sentence of the interview?"""
