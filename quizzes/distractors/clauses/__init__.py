"""
What may be shown by itself, and what has to stand before it?

    said_before    what is shown before every quote and gap; `lead_back` how far back, `lead_from_beginning` from
                   where it begins, `lead_of_gap` before a small word, `lead_of_order` before pieces in disorder,
                   `read_out` what is under nobody's name
    spot_needs     how much a sentence, or a part of one, needs; `shown_needs` how much what is shown does
    hanging        by what it hangs on what stands before; `leaning`, `hanging_english`, `left_open`, `pointed_at`,
                   `begun_amid`, `left_out`
    claim_cuts     which runs of clauses say something alone; `claim_gaps` what they lack, `own_topic` and
                   `own_occasion` of what they speak, `subjects`, `unnamed`, `unnamed_matter` of whom
    aligned_clauses, torn, parted   where a sentence and its translation can be cut, and what is lost or parted
"""
