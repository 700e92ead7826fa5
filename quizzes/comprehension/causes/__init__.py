"""Which questions ask for a reason, and what else could be taken for it?"""
