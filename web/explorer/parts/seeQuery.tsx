import { useSay } from '../words/say.tsx';
import { Dialog } from './dialog.tsx';
import { OperationCode } from './operationCode.tsx';
import type { SeenQuery } from './viewActions.tsx';

/** The query that a view was made with. */
export function SeeQuery({ close, ...query }: SeenQuery & { close: () => void }) {
  const { say } = useSay();
  return (
    <Dialog title={say('actions.seeQuery')} isOpen close={close}>
      <OperationCode {...query} />
    </Dialog>
  );
}
