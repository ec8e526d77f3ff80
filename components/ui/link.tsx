import type { ComponentProps } from "react";

type Props = ComponentProps<"a"> & { href: string };

/** The way to another page of the product: `Following` exchanges the page and not the document. Files, feeds and other hosts keep a plain `<a>`. */
export const Link = (props: Props) => <a data-page="" {...props} />;
