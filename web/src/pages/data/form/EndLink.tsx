import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button, FieldError, Form, Input, Label, Text, TextField } from "react-aria-components";
import type { Stored } from "#contract/changes";
import { partialDateSchema } from "#contract/dates";
import type { Link } from "#contract/records";
import type { Written } from "#contract/writes";
import { send } from "#web/api/writes.ts";
import { Choice } from "#web/parts/Choice.tsx";
import { useWords } from "#web/words/context.tsx";
import { Refusal } from "#web/pages/data/Refusal.tsx";
import { localDay, useDataWords } from "#web/pages/data/useDataWords.ts";

interface EndLinkProps {
  stored: Stored;
  saved(written: Written): void;
}

/** Says that a link has ended: nothing is deleted, its past stays. */
export function EndLink({ stored, saved }: EndLinkProps) {
  const say = useDataWords();
  if ((stored.record as Link).until !== undefined) return null;
  return (
    <Choice className="btn" label={say("end")} title={say("end.last")}>
      {(close) => (
        <LastDay
          stored={stored}
          saved={(written) => {
            close();
            saved(written);
          }}
        />
      )}
    </Choice>
  );
}

function LastDay({ stored, saved }: EndLinkProps) {
  const say = useDataWords();
  const { locale } = useWords();
  const [until, setUntil] = useState(() => localDay(new Date()));
  const [wrong, setWrong] = useState(false);
  const path = `/api/links/${stored.record.id}`;
  const end = useMutation({
    mutationFn: () => send<Written>(path, { method: "PATCH", locale, body: { until }, version: stored.version }),
    onSuccess: saved,
  });
  return (
    <Form
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        // The form of the record, around this one in the tree of components, is not meant.
        event.stopPropagation();
        const valid = partialDateSchema.safeParse(until).success;
        setWrong(!valid);
        if (valid) end.mutate();
      }}
    >
      <TextField className="data-field" value={until} onChange={setUntil} isInvalid={wrong} autoFocus>
        <Label>{say("end.last")}</Label>
        <Input />
        <Text slot="description" className="data-note">
          {say("form.date")}
        </Text>
        <FieldError className="data-fault">{say("fault.date")}</FieldError>
      </TextField>
      <Refusal error={end.error} />
      <Button type="submit" className="btn solid" isDisabled={end.isPending}>
        {say("end.do")}
      </Button>
    </Form>
  );
}
