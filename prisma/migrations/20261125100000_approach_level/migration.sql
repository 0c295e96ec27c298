-- How far an ARISE network has come: it stops at the first level that works.
ALTER TABLE holdfast.plans ADD COLUMN level integer NOT NULL DEFAULT 1 CHECK (level BETWEEN 1 AND 3);
