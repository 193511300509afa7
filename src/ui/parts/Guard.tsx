import type { ReactNode } from 'react';
import { Component } from 'react';

type GuardProps = { readonly children: ReactNode; readonly onBroken: () => void };

/** What fell over while it was drawn is not drawn again; what is to be shown instead is up to the one who is told. */
export class Guard extends Component<GuardProps, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }
  override componentDidCatch(): void {
    this.props.onBroken();
  }
  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
