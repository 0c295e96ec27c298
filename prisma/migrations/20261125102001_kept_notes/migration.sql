-- CreateTable
CREATE TABLE "holdfast"."statement_kept_notes" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "note_id" TEXT NOT NULL,
    "author_user_id" UUID NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "statement_kept_notes_pkey" PRIMARY KEY ("organization_id","plan_id","statement_id","note_id")
);

-- AddForeignKey
ALTER TABLE "holdfast"."statement_kept_notes" ADD CONSTRAINT "statement_kept_notes_organization_id_plan_id_statement_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "statement_id") REFERENCES "holdfast"."statements"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT holdfast.raise_wall('statement_kept_notes');

-- The reasons are as private as the words of the statement.
CREATE POLICY author_or_shared ON holdfast.statement_kept_notes AS RESTRICTIVE FOR SELECT
  USING (author_user_id = (SELECT holdfast.current_person())
         OR EXISTS (SELECT 1 FROM holdfast.statements s
                    WHERE s.organization_id = statement_kept_notes.organization_id AND s.plan_id = statement_kept_notes.plan_id
                      AND s.id = statement_kept_notes.statement_id AND s.sharing <> 'private'));
