"""
Which questions ask what comes up in a text, and what does not?

    mentioned            which of four things of one sort; `mentioned_wording` how it is asked
    unexpected           the generator: those that nobody answers who only knows what the talk is about
    jobs                 whose job is no thing that a talk names
    matters              which things belong together
"""
