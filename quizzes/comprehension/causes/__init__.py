"""
Which questions ask for a reason, and what else could be taken for it?

    cause           the generator
    cause_record    which reasons a text gives; `cause_clauses` which clauses can be read alone
    cause_rivals    what is offered besides
"""
