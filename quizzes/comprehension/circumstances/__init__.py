"""Which questions ask when, where and what?"""
