"""
Which questions ask for a reason, or for what comes of it, and what else could be taken for it?

    cause           the generator
    reason_sites    where a text says in so many words what is the reason of what
    reason_rivals   what is offered besides
"""
