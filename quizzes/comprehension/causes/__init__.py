"""
Which questions ask for a reason, and what else could be taken for it?

    cause           the generator
    cause_record    which reasons a text gives; `cause_frames` those of one sentence with 因为, 所以 and the like,
                    `cause_neighbours` those of the sentence beside it, `cause_reason` what a reason is
    cause_rivals    what is offered besides; `cause_clauses` clauses that can be read alone, `cause_others` which of
                    them look like a reason
    cause_stem      how it is asked for; `cause_wording` why each option is right or wrong
"""
