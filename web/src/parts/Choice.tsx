import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import "./choice.css";

interface ChoiceProps {
  /** What the button shows. */
  label: ReactNode;
  /** What the choice is about; heads the popover, and is read after the label. */
  title: string;
  className?: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button that opens its own choice in a small dialog. */
export function Choice({ label, title, className = "word", children }: ChoiceProps) {
  return (
    <DialogTrigger>
      <Button className={className}>
        {label}
        <span className="hidden">, {title}</span>
      </Button>
      <Popover className="popover" placement="bottom start" offset={6}>
        <Dialog className="choice">
          {({ close }) => (
            <>
              <Heading slot="title" className="choice-title">
                {title}
              </Heading>
              {typeof children === "function" ? children(close) : children}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
