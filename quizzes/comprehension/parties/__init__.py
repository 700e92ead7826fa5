"""Which questions ask who, and whom or what a word stands for?"""
