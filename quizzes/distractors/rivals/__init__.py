"""
Which other words could stand in a gap, and which of them are wrong there for sure?

    candidates     which words are offered: those of `ranking` that come through every veto, in `balance`; `apart` all
                   of these that can be told from each other
    gap            what they are measured against
    slots          does a word fit as far as grammar goes; `partners`, `befalling`, `times`, `uses`, `sorts`,
                   `counts`, `forms` more narrowly
    likeness       do two words mean the same; `meant_too` does the hint hold for both, `rivals` what must be told
                   besides
"""
