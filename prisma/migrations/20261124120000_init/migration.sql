-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "content";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "holdfast";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "identity";

-- CreateTable
CREATE TABLE "holdfast"."audit_events" (
    "organization_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "actor_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "resource" TEXT NOT NULL,
    "resource_id" UUID,
    "case_id" UUID,
    "meta" JSONB NOT NULL,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("organization_id","seq")
);

-- CreateTable
CREATE TABLE "holdfast"."audit_heads" (
    "organization_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_heads_pkey" PRIMARY KEY ("organization_id")
);

-- CreateTable
CREATE TABLE "holdfast"."idempotency_keys" (
    "organization_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "body_hash" TEXT NOT NULL,
    "resource_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("organization_id","user_id","key")
);

-- CreateTable
CREATE TABLE "holdfast"."cases" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "alias" TEXT NOT NULL,
    "relationship" TEXT NOT NULL,
    "substances" TEXT[],
    "intake" JSONB NOT NULL,
    "loved_one_email_hash" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cases_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."case_members" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "link_epoch" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_members_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."invitations" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID,
    "plan_id" UUID,
    "participant_id" UUID,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "invited_by_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitations_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."consequences" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "i_will" TEXT NOT NULL,
    "removes_or_protects" TEXT NOT NULL,
    "starts_on" DATE,
    "lifted_when" TEXT NOT NULL DEFAULT '',
    "standing_offer" TEXT NOT NULL DEFAULT '',
    "checks" JSONB NOT NULL DEFAULT '{}',
    "confidence" INTEGER,
    "wording_version" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consequences_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."consequence_stances" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "consequence_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "wording_version" INTEGER NOT NULL,
    "stance" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consequence_stances_pkey" PRIMARY KEY ("organization_id","plan_id","consequence_id","participant_id","wording_version")
);

-- CreateTable
CREATE TABLE "holdfast"."contingencies" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "owner_id" UUID,
    "stop_rule" TEXT NOT NULL,
    "afterwards" TEXT NOT NULL DEFAULT '',
    "rehearsed" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contingencies_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "content"."crisis_contacts" (
    "code" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "label" JSONB NOT NULL,
    "number" TEXT,
    "text_number" TEXT,
    "chat_url" TEXT,
    "url" TEXT,
    "hours" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "review_by" DATE NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "crisis_contacts_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "holdfast"."organizations" (
    "organization_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organizations_pkey" PRIMARY KEY ("organization_id")
);

-- CreateTable
CREATE TABLE "holdfast"."organization_members" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "organization_members_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."outcomes" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "held" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "decision_on" DATE,
    "reactions" TEXT[],
    "reasons_declined" JSONB NOT NULL DEFAULT '[]',
    "goals" JSONB NOT NULL DEFAULT '{}',
    "note" TEXT NOT NULL DEFAULT '',
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "outcomes_pkey" PRIMARY KEY ("organization_id","plan_id")
);

-- CreateTable
CREATE TABLE "holdfast"."participants" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_member_id" UUID,
    "name" TEXT NOT NULL,
    "relationship" TEXT NOT NULL,
    "adult" BOOLEAN NOT NULL,
    "day_roles" TEXT[],
    "attendance" TEXT NOT NULL,
    "read_by_id" UUID,
    "speaking_position" INTEGER,
    "suitability" TEXT[],
    "suitability_note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "participants_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."plans" (
    "organization_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "attempt_number" INTEGER NOT NULL,
    "previous_plan_id" UUID,
    "status" TEXT NOT NULL DEFAULT 'drafting',
    "approach" TEXT NOT NULL,
    "announced" BOOLEAN NOT NULL DEFAULT false,
    "goal" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "applied_changes" JSONB NOT NULL DEFAULT '[]',
    "locked_at" TIMESTAMPTZ(3),
    "lock_override" JSONB,
    "concluded_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plans_pkey" PRIMARY KEY ("organization_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."plan_steps" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "detail" JSONB NOT NULL DEFAULT '{}',
    "by_member_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_steps_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."logistics" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "starts_at" TIMESTAMPTZ(3),
    "backup_starts_at" TIMESTAMPTZ(3),
    "time_zone" TEXT NOT NULL DEFAULT 'America/New_York',
    "transport_lead_id" UUID,
    "escort_id" UUID,
    "exits_clear" BOOLEAN NOT NULL DEFAULT false,
    "notes" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "logistics_pkey" PRIMARY KEY ("organization_id","plan_id")
);

-- CreateTable
CREATE TABLE "holdfast"."rehearsals" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "held_on" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "attendee_ids" UUID[],
    "what_got_stuck" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "rehearsals_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."reviews" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "facilitator_id" UUID,
    "accounts_invited_at" TIMESTAMPTZ(3),
    "what_helped" TEXT NOT NULL DEFAULT '',
    "finalized_at" TIMESTAMPTZ(3),
    "finalized_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("organization_id","plan_id")
);

-- CreateTable
CREATE TABLE "holdfast"."review_accounts" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "case_member_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "passed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "review_accounts_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."review_account_texts" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "author_user_id" UUID NOT NULL,
    "what_happened" TEXT NOT NULL DEFAULT '',
    "turning_point" TEXT NOT NULL DEFAULT '',
    "what_helped" TEXT NOT NULL DEFAULT '',
    "what_was_missing" TEXT NOT NULL DEFAULT '',
    "wellbeing" INTEGER,

    CONSTRAINT "review_account_texts_pkey" PRIMARY KEY ("organization_id","plan_id","account_id")
);

-- CreateTable
CREATE TABLE "holdfast"."review_factors" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,
    "plan_gap" TEXT NOT NULL,
    "accepted_reason" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_factors_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."review_changes" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "factor_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "effect" TEXT NOT NULL,
    "effect_on" JSONB NOT NULL DEFAULT '{}',
    "owner_id" UUID,
    "due_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "review_changes_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."risk_assessments" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "areas" JSONB NOT NULL,
    "level" TEXT NOT NULL,
    "mitigation" TEXT NOT NULL DEFAULT '',
    "mitigation_signed_by" TEXT,
    "mitigation_signed_by_id" UUID,
    "mitigation_signed_at" TIMESTAMPTZ(3),
    "assessed_by_id" UUID NOT NULL,
    "assessed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "risk_assessments_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."runs" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "sobriety_check_id" UUID NOT NULL,
    "started_by_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stopped_at" TIMESTAMPTZ(3),
    "stopped_by_id" UUID,
    "stop_kind" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "runs_pkey" PRIMARY KEY ("organization_id","plan_id")
);

-- CreateTable
CREATE TABLE "holdfast"."sobriety_plans" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "observer_ids" UUID[],
    "wait_plan" TEXT NOT NULL DEFAULT '',
    "wait_limit_minutes" INTEGER,
    "recheck_minutes" INTEGER,
    "if_postponed" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sobriety_plans_pkey" PRIMARY KEY ("organization_id","plan_id")
);

-- CreateTable
CREATE TABLE "holdfast"."sobriety_checks" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "result" TEXT NOT NULL,
    "emergency_signs" TEXT[],
    "withdrawal_flags" TEXT[],
    "impairment_signs" TEXT[],
    "answers_coherent" BOOLEAN NOT NULL,
    "consents_to_talk" BOOLEAN NOT NULL,
    "waited_minutes" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT NOT NULL DEFAULT '',
    "override_reason" TEXT NOT NULL DEFAULT '',
    "observer_id" UUID NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sobriety_checks_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."statements" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "sharing" TEXT NOT NULL DEFAULT 'private',
    "words" INTEGER NOT NULL DEFAULT 0,
    "missing_parts" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "statements_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "holdfast"."statement_versions" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "author_user_id" UUID NOT NULL,
    "parts" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "statement_versions_pkey" PRIMARY KEY ("organization_id","plan_id","statement_id","version")
);

-- CreateTable
CREATE TABLE "holdfast"."treatment_options" (
    "organization_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "level_of_care" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "admissions_contact" TEXT NOT NULL DEFAULT '',
    "admission_hours" TEXT NOT NULL DEFAULT '',
    "why_it_fits" TEXT NOT NULL DEFAULT '',
    "referral_relation" TEXT NOT NULL DEFAULT '',
    "insurance_verified_on" DATE,
    "insurance_verified_by" TEXT NOT NULL DEFAULT '',
    "insurance_notes" TEXT NOT NULL DEFAULT '',
    "bed_held_until" TIMESTAMPTZ(3),
    "choice" TEXT NOT NULL DEFAULT 'none',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "treatment_options_pkey" PRIMARY KEY ("organization_id","plan_id","id")
);

-- CreateTable
CREATE TABLE "identity"."users" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "email" TEXT,
    "display_name" TEXT NOT NULL,
    "password_hash" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "idle_expires_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."password_resets" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "password_resets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."attempts" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "attempts_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "audit_events_organization_id_case_id_seq_idx" ON "holdfast"."audit_events"("organization_id", "case_id", "seq");

-- CreateIndex
CREATE INDEX "case_members_user_id_idx" ON "holdfast"."case_members"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_members_organization_id_case_id_user_id_key" ON "holdfast"."case_members"("organization_id", "case_id", "user_id");

-- CreateIndex
CREATE INDEX "invitations_organization_id_case_id_idx" ON "holdfast"."invitations"("organization_id", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "contingencies_organization_id_plan_id_code_key" ON "holdfast"."contingencies"("organization_id", "plan_id", "code");

-- CreateIndex
CREATE INDEX "organization_members_user_id_idx" ON "holdfast"."organization_members"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_members_organization_id_user_id_key" ON "holdfast"."organization_members"("organization_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "plans_organization_id_case_id_attempt_number_key" ON "holdfast"."plans"("organization_id", "case_id", "attempt_number");

-- CreateIndex
CREATE UNIQUE INDEX "review_accounts_organization_id_plan_id_case_member_id_key" ON "holdfast"."review_accounts"("organization_id", "plan_id", "case_member_id");

-- CreateIndex
CREATE UNIQUE INDEX "statements_organization_id_plan_id_participant_id_key" ON "holdfast"."statements"("organization_id", "plan_id", "participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "identity"."users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_hash_key" ON "identity"."sessions"("token_hash");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "identity"."sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "password_resets_token_hash_key" ON "identity"."password_resets"("token_hash");

-- CreateIndex
CREATE INDEX "password_resets_user_id_idx" ON "identity"."password_resets"("user_id");

-- AddForeignKey
ALTER TABLE "holdfast"."case_members" ADD CONSTRAINT "case_members_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "holdfast"."cases"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."invitations" ADD CONSTRAINT "invitations_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "holdfast"."cases"("organization_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."consequences" ADD CONSTRAINT "consequences_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."consequences" ADD CONSTRAINT "consequences_organization_id_plan_id_participant_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "participant_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."consequence_stances" ADD CONSTRAINT "consequence_stances_organization_id_plan_id_consequence_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "consequence_id") REFERENCES "holdfast"."consequences"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."consequence_stances" ADD CONSTRAINT "consequence_stances_organization_id_plan_id_participant_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "participant_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."contingencies" ADD CONSTRAINT "contingencies_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."contingencies" ADD CONSTRAINT "contingencies_organization_id_plan_id_owner_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "owner_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE SET NULL ("owner_id") ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "holdfast"."outcomes" ADD CONSTRAINT "outcomes_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."participants" ADD CONSTRAINT "participants_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."participants" ADD CONSTRAINT "participants_organization_id_case_member_id_fkey" FOREIGN KEY ("organization_id", "case_member_id") REFERENCES "holdfast"."case_members"("organization_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "holdfast"."participants" ADD CONSTRAINT "participants_organization_id_plan_id_read_by_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "read_by_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE SET NULL ("read_by_id") ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "holdfast"."plans" ADD CONSTRAINT "plans_organization_id_case_id_fkey" FOREIGN KEY ("organization_id", "case_id") REFERENCES "holdfast"."cases"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."plans" ADD CONSTRAINT "plans_organization_id_previous_plan_id_fkey" FOREIGN KEY ("organization_id", "previous_plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "holdfast"."plan_steps" ADD CONSTRAINT "plan_steps_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."logistics" ADD CONSTRAINT "logistics_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."logistics" ADD CONSTRAINT "logistics_organization_id_plan_id_transport_lead_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "transport_lead_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE SET NULL ("transport_lead_id") ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "holdfast"."logistics" ADD CONSTRAINT "logistics_organization_id_plan_id_escort_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "escort_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE SET NULL ("escort_id") ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "holdfast"."rehearsals" ADD CONSTRAINT "rehearsals_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."reviews" ADD CONSTRAINT "reviews_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."review_accounts" ADD CONSTRAINT "review_accounts_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."reviews"("organization_id", "plan_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."review_account_texts" ADD CONSTRAINT "review_account_texts_organization_id_plan_id_account_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "account_id") REFERENCES "holdfast"."review_accounts"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."review_factors" ADD CONSTRAINT "review_factors_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."reviews"("organization_id", "plan_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."review_changes" ADD CONSTRAINT "review_changes_organization_id_plan_id_factor_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "factor_id") REFERENCES "holdfast"."review_factors"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."review_changes" ADD CONSTRAINT "review_changes_organization_id_plan_id_owner_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "owner_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE SET NULL ("owner_id") ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "holdfast"."risk_assessments" ADD CONSTRAINT "risk_assessments_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."runs" ADD CONSTRAINT "runs_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."sobriety_plans" ADD CONSTRAINT "sobriety_plans_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."sobriety_checks" ADD CONSTRAINT "sobriety_checks_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."statements" ADD CONSTRAINT "statements_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."statements" ADD CONSTRAINT "statements_organization_id_plan_id_participant_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "participant_id") REFERENCES "holdfast"."participants"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."statement_versions" ADD CONSTRAINT "statement_versions_organization_id_plan_id_statement_id_fkey" FOREIGN KEY ("organization_id", "plan_id", "statement_id") REFERENCES "holdfast"."statements"("organization_id", "plan_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "holdfast"."treatment_options" ADD CONSTRAINT "treatment_options_organization_id_plan_id_fkey" FOREIGN KEY ("organization_id", "plan_id") REFERENCES "holdfast"."plans"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "identity"."users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."password_resets" ADD CONSTRAINT "password_resets_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "identity"."users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
