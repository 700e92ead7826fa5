"""Which questions ask what answers a question, and what a reply goes on to say?"""
