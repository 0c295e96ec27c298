-- An assessment says what kind of crisis it is, what set it off, by when it is asked again, and how the danger is lowered.
ALTER TABLE holdfast.risk_assessments
  ADD COLUMN crisis_kinds TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN triggers TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN reassess_by TIMESTAMPTZ(3),
  ADD COLUMN mitigations TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN mitigation_text_hash TEXT;

-- What a professional signs is added to an assessment; the rest of it never changes.
GRANT UPDATE (mitigations, mitigation_text_hash) ON holdfast.risk_assessments TO holdfast_api;
