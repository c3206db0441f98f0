/**
 * Watches the memory of a page and of its workers: the JavaScript heap and the buffers of typed arrays, which lie
 * outside the heap. To be called before the page is opened, so that no worker is missed.
 */
export async function memoryOf(page) {
  const session = await page.context().newCDPSession(page);
  const workers = new Set();
  const answers = new Map();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.add(sessionId);
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    answers.get(id)?.(result);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });

  let lastId = 0;
  const askWorker = (sessionId, method) =>
    new Promise((resolve) => {
      lastId += 1;
      answers.set(lastId, resolve);
      setTimeout(resolve, 10_000);
      session
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: lastId, method }) })
        .catch(resolve);
    });

  return {
    async read() {
      await session.send('HeapProfiler.collectGarbage');
      const pageMb = megabytes(await session.send('Runtime.getHeapUsage'));
      let workerMb = 0;
      for (const worker of workers) {
        await askWorker(worker, 'HeapProfiler.collectGarbage');
        workerMb += megabytes((await askWorker(worker, 'Runtime.getHeapUsage')) ?? {});
      }
      return { pageMb, workerMb };
    },
  };
}

function megabytes({ usedSize = 0, backingStorageSize = 0 }) {
  return (usedSize + backingStorageSize) / 1e6;
}
