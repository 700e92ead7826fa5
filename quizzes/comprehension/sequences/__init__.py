"""Which questions ask what follows, and in which order something is told?"""
