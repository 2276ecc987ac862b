import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { Component, type PropsWithChildren, type ReactNode, Suspense } from 'react';
import { Loading } from './states.tsx';
import { Trouble } from './trouble.tsx';

/** A part of a page that may fail alone: the rest stays, this one says what happened and can be tried again. Another address is another try. */
export function Part({ children, loading }: PropsWithChildren<{ loading?: ReactNode }>) {
  const { reset } = useQueryErrorResetBoundary();
  const address = useLocation({ select: ({ href }) => href });
  return (
    <Boundary reset={reset} address={address}>
      <Suspense fallback={loading ?? <Loading />}>{children}</Suspense>
    </Boundary>
  );
}

class Boundary extends Component<PropsWithChildren<{ reset: () => void; address: string }>, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') };
  }

  override componentDidUpdate({ address }: { address: string }) {
    if (address !== this.props.address && this.state.error !== null) this.retry();
  }

  retry = () => {
    this.props.reset();
    this.setState({ error: null });
  };

  override render() {
    if (this.state.error !== null) return <Trouble error={this.state.error} retry={this.retry} />;
    return this.props.children;
  }
}
