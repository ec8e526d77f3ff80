"use client";

import { useState } from "react";

type Props = { value: number; prices: { tolerance: number; words: string }[]; texts: { label: string; percent: string } };

/** The slider and, beside it, the price of where it stands. Without scripts it is a slider whose prices stand in the table below it. */
export function ToleranceSlider({ value, prices, texts }: Props) {
  const [chosen, setChosen] = useState(value);
  const price = prices.find((one) => one.tolerance === chosen)?.words;
  const percent = texts.percent.replace("%percent%", String(chosen));
  return (
    <label className="grid gap-1">
      <span>
        {texts.label}: <output>{percent}</output>
      </span>
      <input
        type="range"
        name="tolerance"
        min={0}
        max={20}
        step={5}
        value={chosen}
        aria-valuetext={[percent, price].filter(Boolean).join(": ")}
        onChange={(event) => setChosen(Number(event.target.value))}
      />
      <span className="muted small" aria-live="polite">
        {price}
      </span>
    </label>
  );
}
